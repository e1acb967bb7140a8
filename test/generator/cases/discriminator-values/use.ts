import type { Owner, Payment, Shape } from "./client/index.js";

export function bankOf(payment: Payment): string | undefined {
  return payment.by === "debit" ? payment.bank : undefined;
}
export function sizeOf(shape: Shape): number {
  if (shape.kind === "line") return shape.length;
  return shape.kind === "circle" || shape.kind === "ellipse" ? shape.radius : shape.width;
}
export function placeOf(owner: Owner): string {
  if (owner === null) return "";
  return owner.type === "Firm" ? owner.seat : owner.name;
}
export const nobody: Owner = null;
// @ts-expect-error: cash has no bank
export const cash = (payment: Payment): unknown => payment.by === "cash" && payment.bank;
