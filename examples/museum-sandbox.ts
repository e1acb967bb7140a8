import { defineSandbox, type Exchange, Rejection, type Row } from "@specloom/generator/sandbox";

/** A ticket that was used stays used. */
function usedForGood(_: Exchange, after: Row["data"], row: Row | undefined): void {
  if (row?.data["used"] !== true || after["used"] === true) return;
  throw Rejection.of("invalid", "The ticket was used and cannot be sold again.");
}

export default defineSandbox({
  rules: { checkSave: usedForGood },
  seed: () => ({ Ticket: [{ data: { id: 1, holder: "Ada", used: true } }] }), // by schema
});
