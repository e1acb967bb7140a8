// What the sandbox knows beyond the model: what its checks and answers need of each operation. Types only.
import type { MarkedResource } from "../../document/extensions/resource.js";
import type { Node } from "../../document/node.js";
import type { Api, Operation, Parameter, SecurityRequirement } from "../../model/model.js";
import type { Schemas } from "../../model/properties.js";
import type { Catalog } from "../answers/errors.js";

export interface DescribedApi extends Api {
  /** The path of the first server, without a slash at its end: `/api/v1`. */
  readonly basePath: string;
  readonly catalog: Catalog;
  readonly schemas: Schemas;
  readonly operations: readonly DescribedOperation[];
}

export interface DescribedOperation extends Operation {
  readonly parameters: readonly DescribedParameter[];
  readonly body: Body | undefined;
  /** The status of its success. */
  readonly status: number;
  /** The schema of the success response. */
  readonly answer: Node | undefined;
  readonly resource: Resource | undefined;
  /** The path of the server that the operation alone has; undefined where it has the document's. */
  readonly basePath: string | undefined;
  /** Its own requirement, or else the document's. */
  readonly security: readonly SecurityRequirement[];
}

export interface DescribedParameter extends Parameter {
  readonly style: string;
  readonly explode: boolean;
  /** Whether the value is a JSON text. */
  readonly json: boolean;
}

export interface Body {
  readonly required: boolean;
  /** The schema of each media type, in lower case. */
  readonly content: ReadonlyMap<string, Node | undefined>;
}

export interface Resource extends MarkedResource {
  /** The component schema that names the collection of rows. */
  readonly schema: string;
  readonly node: Node;
}
