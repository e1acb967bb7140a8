// Types only: what emitted code hands to this runtime, and what the rooms of this runtime tell each
// other. Every file may import it, since it imports no room but errors and options itself.
export type * from "./contract/api.js";
export type * from "./contract/call.js";
export type * from "./contract/execution.js";
export type * from "./contract/forms.js";
export type * from "./contract/messages.js";
export type * from "./contract/operation.js";
export type * from "./contract/pagination.js";
export type * from "./contract/stream.js";
