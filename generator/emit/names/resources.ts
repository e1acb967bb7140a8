// Which file an operation stands in: that of its group, or of what its path begins with.

import { camelCase, kebabCase, pascalCase } from "../../document/casing.js";
import { resourceOf } from "../../document/rest-names.js";
import type { Operation } from "../../model/model.js";
import { isReservedFile } from "./reserved.js";
import { Taken } from "./taken.js";

/** The names of a file of `resources/`. */
export interface ResourceNames {
  /** `allowedIpRanges`, which `client.ts` imports the file as where nothing else is called so. */
  readonly name: string;
  /** `allowed-ip-ranges`, without regard to case the only one of this name. */
  readonly file: string;
  /** The interface of its operations' errors, by their ids. */
  readonly errors: string;
}

/** The longest name of a file. Systems allow 255 characters, and paths have a limit, too. */
const longestFile = 60;

/** The file of each operation, of which these are the groups. */
export function nameResources(
  operations: Iterable<readonly [Operation, { readonly group: string | undefined }]>,
  types: Taken,
): Map<Operation, ResourceNames> {
  const files = new Taken();
  const byName = new Map<string, ResourceNames>();
  const resources = new Map<Operation, ResourceNames>();
  for (const [operation, { group }] of operations) {
    const name = group ?? pathName(operation.path);
    const known = byName.get(name);
    const resource = known ?? {
      name: name.includes(".") ? camelCase(name) : name,
      file: files.claim(fileName(name)),
      errors: errorsName(pascalCase(name), types),
    };
    byName.set(name, resource);
    resources.set(operation, resource);
  }
  return resources;
}

/** What a path without a tag is about: `customers` for `/v1/customers/{id}`. */
function pathName(path: string): string {
  return camelCase(resourceOf(path) ?? "") || "root";
}

function fileName(name: string): string {
  // A name of which ASCII has no letter is told apart by its number.
  const own = kebabCase(name).slice(0, longestFile).replace(/-$/, "") || "resource";
  return isReservedFile(own) ? `${own}_` : own;
}

/** `CustomersErrors`, or `CustomersResourceErrors` where the document or the client has that name. */
function errorsName(name: string, types: Taken): string {
  return types.claim(types.has(`${name}Errors`) ? `${name}ResourceErrors` : `${name}Errors`);
}
