// Generated from openapi.yaml. Do not edit.

/** What each Animal has. */
export interface AnimalBase {
  kind: string;
  /** Format `int64`. */
  id?: number;
  /** May be null. */
  nick?: string | null;
  home?: Home | null;
  parent?: Animal;
  size?: HomeSize;
  extra?: {
    [key: string]: number;
  };
  /** More than 0. */
  weight?: number;
  either?: string | Home;
  tag?: string | null;
}

/**
 * What each Animal has.
 *
 * As it is sent.
 */
export interface AnimalBaseRequest {
  kind: string;
  /** May be null. */
  nick?: string | null;
  home?: Home | null;
  parent?: AnimalRequest;
  size?: HomeSize;
  extra?: {
    [key: string]: number;
  };
  /** More than 0. */
  weight?: number;
  either?: string | Home;
  tag?: string | null;
}

export type Animal = Cat | Dog;

/** As it is sent. */
export type AnimalRequest = CatRequest | DogRequest;

export type Cat = AnimalBase & {
  kind: "the-cat";
  lives: number;
};

/** As it is sent. */
export type CatRequest = AnimalBaseRequest & {
  kind: "the-cat";
  lives: number;
};

export type Dog = AnimalBase & {
  kind: "Dog";
  breed?: string;
};

/** As it is sent. */
export type DogRequest = AnimalBaseRequest & {
  kind: "Dog";
  breed?: string;
};

export interface Home {
  size?: HomeSize;
  ["__proto__"]?: string;
}

export interface PageAnimal {
  items?: Animal[];
}

/** As it is sent. */
export interface PageAnimalRequest {
  items?: AnimalRequest[];
}

export interface HomeSize {
  rooms?: number;
}
