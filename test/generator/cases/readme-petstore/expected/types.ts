// Generated from openapi.yaml. Do not edit.

export interface Order {
  id?: number;
  petId?: number;
  quantity?: number;
  shipDate?: string;
  /** Order Status */
  status?: "placed" | "approved" | "delivered" | (string & {});
  /** @default false */
  complete?: boolean;
}

/** As it is sent. */
export interface OrderRequest {
  id?: number;
  petId?: number;
  quantity?: number;
  shipDate?: string;
  /** Order Status */
  status?: "placed" | "approved" | "delivered";
  /** @default false */
  complete?: boolean;
}

export interface Category {
  id?: number;
  name?: string;
}

export interface User {
  id?: number;
  username?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  password?: string;
  phone?: string;
  /** User Status */
  userStatus?: number;
}

export interface Tag {
  id?: number;
  name?: string;
}

export interface Pet {
  /** @default 40 */
  id?: number;
  category?: Category;
  name: string;
  photoUrls: string[];
  tags?: Tag[];
  /** pet status in the store */
  status?: "available" | "pending" | "sold" | (string & {});
}

/** As it is sent. */
export interface PetRequest {
  category?: Category;
  name: string;
  photoUrls: string[];
  tags?: Tag[];
  /** pet status in the store */
  status?: "available" | "pending" | "sold";
}

export interface ApiResponse {
  code?: number;
  type?: string;
  message?: string;
}

/** The parameters of findPetsByStatus. */
export interface FindPetsByStatusParams {
  /** Status values that need to be considered for filter */
  status: ("available" | "pending" | "sold")[];
}

/** What findPetsByStatus answers. */
export type FindPetsByStatusResponse = Pet[];

/** The parameters of findPetsByTags. */
export interface FindPetsByTagsParams {
  /** Tags to filter by */
  tags: string[];
}

/** What findPetsByTags answers. */
export type FindPetsByTagsResponse = Pet[];

/** The body of updatePetWithForm. */
export interface UpdatePetWithFormBody {
  /** Updated name of the pet */
  name?: string;
  /** Updated status of the pet */
  status?: string;
}

/** The parameters of deletePet. */
export interface DeletePetParams {
  api_key?: string;
}

/** The body of uploadFile. */
export interface UploadFileBody {
  /** Additional data to pass to server */
  additionalMetadata?: string;
  /** file to upload */
  file?: Blob;
}

/** What getInventory answers. */
export interface GetInventoryResponse {
  [key: string]: number;
}

/** The body of createUsersWithArrayInput. */
export type CreateUsersWithArrayInputBody = User[];

/** The body of createUsersWithListInput. */
export type CreateUsersWithListInputBody = User[];

/** The parameters of loginUser. */
export interface LoginUserParams {
  /** The user name for login */
  username: string;
  /** The password for login in clear text */
  password: string;
}

/** What loginUser answers. */
export type LoginUserResponse = string;
