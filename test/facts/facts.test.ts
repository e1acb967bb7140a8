// The table: every fact about the two APIs, held against the document, the client, the sandbox and
// the documentation.
import { facts } from "./facts.js";
import { testFacts } from "./table.js";

testFacts(facts);
