// The methods of the client object, each in its group. A name that the document declares stays; of the
// others those give way that would be called the same.
import { camelCase } from "../../document/casing.js";
import type { Operation } from "../../model/model.js";
import { methodNameOf, restMethodName } from "./method-name.js";
import { isReservedMember } from "./reserved.js";
import { Taken } from "./taken.js";

/** Two operations that would be called the same on the client object. Members are `group.method`. */
export interface NameClash {
  readonly member: string;
  /** Whether it is the group of the first operation, and not its method. */
  readonly isGroup: boolean;
  /** Who is called so now, or would have been before all others. */
  readonly first: Claimant;
  readonly second: Claimant;
}

interface Claimant {
  readonly operation: Operation;
  /** What it is called now. */
  readonly member: string;
}

/** An operation in want of a name for its method. */
interface Claim {
  readonly operation: Operation;
  /** `group.`, in front of each of its names; empty at top level. */
  readonly prefix: string;
  readonly isDeclared: boolean;
  /** The best of its names that may still be free. */
  member: string;
  /** Where that is claimed twice. */
  readonly full: string;
  /** Where the full name is, too: this, or a number behind it. */
  readonly last: string;
}

/** The group of an operation on the client object, those in others as `shop.orders`; undefined at top level. */
export function groupName({ groups }: Operation): string | undefined {
  if (groups.length === 0) return undefined;
  return groups.map((group, index) => safeMember(camelCase(group), index === 0)).join(".");
}

/** A group and those that it stands in, each by its whole name. */
function groupsAround(name: string): string[] {
  const parts = name.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** The method of each operation, given the name of its function. */
export function nameMethods(functions: ReadonlyMap<Operation, { readonly function: string }>): {
  methods: Map<Operation, string>;
  clashes: NameClash[];
} {
  const claims = [...functions].map(([operation, own]) => claimOf(operation, own.function));
  // The first operation of each group: groups are members of the client object, too.
  const groups = new Map<string, Operation>();
  for (const { operation } of claims) {
    const own = groupName(operation);
    for (const group of own === undefined ? [] : groupsAround(own)) {
      if (!groups.has(group)) groups.set(group, operation);
    }
  }
  const claimants = giveWay(claims, groups);
  nameApart(claims, groups);
  const methods = claims.map(({ operation, prefix, member }) => {
    return [operation, member.slice(prefix.length)] as const;
  });
  return { methods: new Map(methods), clashes: clashesOf(claimants, groups) };
}

function claimOf(operation: Operation, own: string): Claim {
  const { methodName, id, hasMadeId } = operation;
  const group = groupName(operation);
  const prefix = group === undefined ? "" : `${group}.`;
  const memberOf = (name: string) => prefix + safeMember(name || own, group === undefined);
  const isDeclared = methodName !== undefined;
  const short = hasMadeId ? restMethodName(operation, own) : methodNameOf(operation);
  // Ids that were made may be equal in camelCase, and their functions are not.
  const full = hasMadeId ? own : camelCase(id);
  return {
    operation,
    prefix,
    isDeclared,
    member: memberOf(methodName ?? short),
    full: memberOf(methodName ?? full),
    last: memberOf(own),
  };
}

/** All that would be called the same take their full names. Gives who claimed each name. */
function giveWay(
  claims: readonly Claim[],
  groups: ReadonlyMap<string, Operation>,
): Map<string, Claim[]> {
  const claimants = new Map<string, Claim[]>();
  // A full name may be what another is called: who gives way claims again.
  const pending = [...claims];
  for (const claim of pending) {
    const { member } = claim;
    const known = claimants.get(member) ?? [];
    claimants.set(member, known);
    known.push(claim);
    if (known.length === 1 && !groups.has(member)) continue;
    // The second makes the first give way; who comes later finds that done.
    for (const each of known.length === 2 ? known : [claim]) {
      if (each.member !== member || each.full === member) continue;
      each.member = each.full;
      pending.push(each);
    }
  }
  return claimants;
}

/** Names that are still equal: the document's own stays, then the first, and the others go on. */
function nameApart(claims: readonly Claim[], groups: ReadonlyMap<string, Operation>): void {
  const taken = new Taken(groups.keys());
  const inOrder = claims.toSorted((a, b) => Number(b.isDeclared) - Number(a.isDeclared));
  const others = inOrder.filter(({ member }) => {
    const isTaken = taken.has(member);
    if (!isTaken) taken.claim(member);
    return isTaken;
  });
  for (const claim of others) claim.member = taken.claim(claim.last);
}

/** One clash at most for each operation that is not called what it would have been. */
function clashesOf(
  claimants: ReadonlyMap<string, readonly Claim[]>,
  groups: ReadonlyMap<string, Operation>,
): NameClash[] {
  const clashes = new Map<Operation, NameClash>();
  for (const [member, claims] of claimants) {
    const operation = groups.get(member);
    const isGroup = operation !== undefined;
    const holder = claims.find((claim) => claim.member === member) ?? claims[0];
    const first = isGroup ? { operation, member } : holder;
    for (const second of claims) {
      if (!first || second === first || clashes.has(second.operation)) continue;
      clashes.set(second.operation, { member, isGroup, first, second });
    }
  }
  return [...clashes.values()];
}

function safeMember(name: string, isTopLevel: boolean): string {
  return isReservedMember(name, isTopLevel) ? `${name}_` : name;
}
