// Transports with one kind of credential each.
import {
  type ApiDescription,
  ApiError,
  asBasic,
  asBearer,
  asUsername,
  type ClientOptions,
  inCookie,
  inHeader,
  inQuery,
  Transport,
} from "specloom/runtime";

/** The option of each kind of credential, and the value that stands for a secret. */
export const schemes = {
  username: { option: { in: asUsername }, credentialOf: (secret: string) => secret },
  basic: {
    option: { in: asBasic },
    credentialOf: (secret: string) => ({ username: "ada", password: secret }),
  },
  bearer: { option: { in: asBearer }, credentialOf: (secret: string) => secret },
  header: { option: { in: inHeader, name: "X-Key" }, credentialOf: (secret: string) => secret },
  query: { option: { in: inQuery, name: "key" }, credentialOf: (secret: string) => secret },
  cookie: { option: { in: inCookie, name: "key" }, credentialOf: (secret: string) => secret },
} as const;

export type Scheme = keyof typeof schemes;
export const schemeNames = Object.keys(schemes) as Scheme[];

export function transportOf(
  scheme: Scheme,
  secret: unknown,
  options: ClientOptions & { baseUrl: string },
): Transport<"Weather"> {
  const { option, credentialOf } = schemes[scheme];
  const description: ApiDescription<"Weather"> = {
    contract: 3,
    name: "Weather",
    options: { credential: { ...option, scheme: true, required: true, secret: true } },
    security: [["credential"]],
    errors: { Error: ApiError, codes: {}, message: "message" },
  };
  const credential = typeof secret === "string" ? credentialOf(secret) : secret;
  const given: ClientOptions & { credential: unknown } = { ...options, credential };
  return new Transport(description, given);
}
