// Lists whose place is said in the body of a request.
import type { OperationCall, PageQuery, Pagination } from "../contract.js";
import { valueAt, withValueAt } from "./pointer.js";

const mark = "body:";

/** A pagination whose parameters may be `body:/pointer`, a place in the body of the request. */
export function inBody(pagination: Pagination): Pagination {
  const { params, limit = "" } = pagination;
  const places = [...params, limit].filter(isPlace);
  const ask = (call: OperationCall, set: PageQuery): OperationCall => {
    const pairs = Object.entries(set);
    const others = pairs.filter(([name]) => !isPlace(name));
    const body = pairs
      .filter(([name]) => isPlace(name))
      .reduce(
        (made, [place, value]) => withValueAt(made, place.slice(mark.length), value),
        call.body,
      );
    return { ...call, params: { ...call.params, ...Object.fromEntries(others) }, body };
  };
  const given = (call: OperationCall): PageQuery => {
    const values = places.map((place) => [place, valueAt(call.body, place.slice(mark.length))]);
    const given = Object.fromEntries(values);
    // Throws where the body can have no such places.
    ask(call, given);
    return { ...call.params, ...given };
  };
  return { ...pagination, given, ask };
}

function isPlace(name: string): boolean {
  return name.startsWith(mark);
}
