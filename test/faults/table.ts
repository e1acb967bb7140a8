// The matrix as text: a row for each fault, a column for each operation.
import { type Cell, isLate, isWrong } from "./matrix.js";

/** A table of one scenario's cells. `ok 2` is a value after two attempts; ✗ marks a broken rule. */
export function table(
  title: string,
  cells: readonly Cell[],
  rows: readonly string[],
  columns: readonly string[],
): string {
  const found = new Map(cells.map((cell) => [`${cell.fault}|${cell.operation}`, cell]));
  const first = Math.max(...rows.map(({ length }) => length), title.length);
  const width = (column: string) => Math.max(column.length, "pagi 1 ✗".length);
  const line = (row: string, show: (column: string) => string) => {
    const shown = columns.map((column) => show(column).padEnd(width(column)));
    return [row.padEnd(first), ...shown].join("  ").trimEnd();
  };
  const head = line(title, (column) => column);
  const lines = rows.map((row) => {
    return line(row, (column) => {
      const cell = found.get(`${row}|${column}`);
      return cell ? `${cell.outcome}${isWrong(cell) ? " ✗" : ""}` : "";
    });
  });
  return [head, "─".repeat(head.length), ...lines].join("\n");
}

/** One line for each cell that breaks a rule. */
export function complaints(cells: readonly Cell[]): string[] {
  return cells.filter(isWrong).map((cell) => {
    const { fault, operation, scenario, outcome, wrong, doubled, ms } = cell;
    const late = isLate(cell) ? [`late, after ${ms} ms`] : [];
    const why = [...wrong, ...(doubled ? ["doubled an effect"] : []), ...late];
    return `${scenario}: ${operation} with ${fault} came to "${outcome}": ${why.join("; ")}`;
  });
}
