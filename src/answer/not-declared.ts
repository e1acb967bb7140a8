/** Why the document says nothing of an answer, in words that go on after its status. */
export class NotDeclared extends Error {}
