// Generated from openapi.yaml. Do not edit.

/** The parameters of cookiesStandard. */
export interface CookiesStandardParams {
  /** A standard primitive. */
  primitive?: string;
  /** A standard array. */
  array?: string[];
  /** A standard object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of cookiesFormNonExploded. */
export interface CookiesFormNonExplodedParams {
  /** A `form` style, non-exploded primitive. */
  primitive?: string;
  /**
   * A `form` style, non-exploded array.
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  array?: string[];
  /**
   * A `form` style, non-exploded object
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of cookiesFormExploded. */
export interface CookiesFormExplodedParams {
  /** A `form` style, exploded primitive. */
  primitive?: string;
  /**
   * A `form` style, exploded array.
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  array?: string[];
  /**
   * A `form` style, exploded object.
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of headersStandard. */
export interface HeadersStandardParams {
  /** A standard primitive. */
  primitive?: string;
  /**
   * A standard array.
   *
   * > Because headers cannot be duplicated, for an array'd header parameter to be sent it
   * **must** have a `style` property present.
   */
  array?: string[];
  /** A standard object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of headersSimpleNonExploded. */
export interface HeadersSimpleNonExplodedParams {
  /** A `simple` style, non-exploded primitive. */
  primitive?: string;
  /** A `simple` style, non-exploded array. */
  array?: string[];
  /** A `simple` style, non-exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of headersSimpleExploded. */
export interface HeadersSimpleExplodedParams {
  /** A `simple` style, exploded primitive. */
  primitive?: string;
  /** A `simple` style, exploded array. */
  array?: string[];
  /** A `simple` style, exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** Path parameters of pathsStandard. */
export interface PathsStandardPath {
  /** A standard object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** Path parameters of pathsMatrixNonExploded. */
export interface PathsMatrixNonExplodedPath {
  /** A `matrix` style, non-exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** Path parameters of pathsMatrixExploded. */
export interface PathsMatrixExplodedPath {
  /** A `matrix` style, exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** Path parameters of pathsLabelNonExploded. */
export interface PathsLabelNonExplodedPath {
  /** A `label` style, non-exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** Path parameters of pathsLabelExploded. */
export interface PathsLabelExplodedPath {
  /** A `label` style, exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** Path parameters of pathsSimpleNonExploded. */
export interface PathsSimpleNonExplodedPath {
  /** A `simple` style, non-exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** Path parameters of pathsSimpleExploded. */
export interface PathsSimpleExplodedPath {
  /** A `simple` style, exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The parameters of queryStandard. */
export interface QueryStandardParams {
  /** A standard primitive. */
  primitive?: string;
  /** A standard array. */
  array?: string[];
  /** A standard object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of queryFormNonExploded. */
export interface QueryFormNonExplodedParams {
  /** A `form` style, non-exploded primitive. */
  primitive?: string;
  /** A `form` style, non-exploded array. */
  array?: string[];
  /** A `form` style, non-exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of queryFormExploded. */
export interface QueryFormExplodedParams {
  /** A `form` style, exploded primitive. */
  primitive?: string;
  /** A `form` style, exploded array. */
  array?: string[];
  /** A `form` style, exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of querySpaceDelimitedNonExploded. */
export interface QuerySpaceDelimitedNonExplodedParams {
  /** A `spaceDelimited` style, non-exploded primitive. */
  array?: string[];
  /**
   * A `spaceDelimited` style, non-exploded array.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of queryPipeDelimitedNonExploded. */
export interface QueryPipeDelimitedNonExplodedParams {
  /** A `pipeDelimited` style, non-exploded primitive. */
  array?: string[];
  /**
   * A `pipeDelimited` style, non-exploded object.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The parameters of queryDeepObjectNonExploded. */
export interface QueryDeepObjectNonExplodedParams {
  /** A `deepObject` style, exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The body of formDataStandard. */
export interface FormDataStandardBody {
  /** A standard primitive. */
  primitive?: string;
  /** A standard array. */
  array?: string[];
  /** A standard object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The body of formDataFormNonExploded. */
export interface FormDataFormNonExplodedBody {
  /** A `form` style, non-exploded primitive. */
  primitive?: string;
  /** A `form` style, non-exploded array. */
  array?: string[];
  /** A `form` style, non-exploded object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The body of formDataFormExploded. */
export interface FormDataFormExplodedBody {
  /** A `form` style, exploded primitive. */
  primitive?: string;
  /** A `form` style, exploded array. */
  array?: string[];
  /** A `form` style, exploded object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The body of formDataSpaceDelimitedNonExploded. */
export interface FormDataSpaceDelimitedNonExplodedBody {
  /** A `spaceDelimited` style, non-exploded array. */
  array?: string[];
  /**
   * A `spaceDelimited` style, non-exploded object.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The body of formDataPipeDelimitedNonExploded. */
export interface FormDataPipeDelimitedNonExplodedBody {
  /** A `pipeDelimited` style, non-exploded array. */
  array?: string[];
  /**
   * A `pipeDelimited` style, non-exploded object.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The body of formDataDeepObjectExploded. */
export interface FormDataDeepObjectExplodedBody {
  /** A `deepObject` style, non-exploded primitive. */
  primitive?: string;
  /** A `deepObject` style, non-exploded array. */
  array?: string[];
  /** A `deepObject` style, non-exploded object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}
