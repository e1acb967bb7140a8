import { bodies } from "./spaaza/bodies.js";
import { levelFacts } from "./spaaza/levels.js";
import { ownCodes } from "./spaaza/own-codes.js";
import { requests } from "./spaaza/requests.js";
import { sharedCodes } from "./spaaza/shared-codes.js";
import { authentication } from "./spaces/authentication.js";
import { connection } from "./spaces/connection.js";
import { errors } from "./spaces/errors.js";
import { pages } from "./spaces/pages.js";
import { statuses } from "./spaces/statuses.js";
import type { Fact } from "./table.js";

const spaces = [...connection, ...authentication, ...statuses, ...errors, ...pages];
const spaaza = [...requests, ...levelFacts, ...bodies, ...ownCodes, ...sharedCodes];

const byNumber = (a: Fact, b: Fact) => (a.number < b.number ? -1 : 1);

/** All facts, in the order of their numbers. */
export const facts: readonly Fact[] = [...spaces.toSorted(byNumber), ...spaaza.toSorted(byNumber)];
