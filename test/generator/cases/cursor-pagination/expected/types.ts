// Generated from openapi.yaml. Do not edit.

export interface Post {
  id: string;
  text?: string;
}

export interface PostList {
  data: Post[];
  has_more: boolean;
}

/** The parameters of listPosts. */
export interface ListPostsParams {
  after?: string;
  before?: string;
  limit?: number;
}

/** The parameters of listTags. */
export interface ListTagsParams {
  after?: string;
}

/** What listTags answers. */
export interface ListTagsResponse {
  data: {
    name: string;
  }[];
  has_more: boolean;
}

/** One item of listTags. */
export interface ListTagsItem {
  name: string;
}

/** The parameters of listLikes. */
export interface ListLikesParams {
  after?: string;
}

/** What listLikes answers. */
export interface ListLikesResponse {
  data: {
    id?: string;
  }[];
  has_more: boolean;
}
