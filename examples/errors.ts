import { ApiError, createSpaazaClient, SpaazaError, SpaazaErrorCode } from "specloom/spaaza";

const spaaza = createSpaazaClient();

// #region result
const result = await spaaza.businesses.get(1).result(); // never rejects
if (result.ok) {
  console.log(result.data.name);
} else if (result.error.kind === "api") {
  switch (result.error.codeName) {
    case "resource_not_found":
      console.log("no such business");
      break;
    case "no_valid_session":
    case "access_denied":
    case "permission_denied_or_non_existent":
      console.log("log in again, or choose another chain");
      break;
    case "missing_parameter":
    case "invalid_parameter":
    case "parameter_invalid":
    case "parameter_mismatch":
    case "parameter_validation_error":
    case "saving_object_error":
    case "schema_error":
    case "unknown_resource_type":
    case "resource_type_not_properly_configured":
    case "invalid_endpoint":
      throw result.error;
    case "unknown": // a code that the document does not declare; the number is kept
      console.log(result.error.code);
      break;
    default:
      result.error.codeName satisfies never; // a new code in the document stops compiling here
  }
} else {
  console.log(result.error.kind); // connection, timeout, decode, options or aborted
}
// #endregion

// #region catch
try {
  await spaaza.businesses.create({ name: "Canal Street Annex", owner_code: "NL-0417" });
} catch (error) {
  if (error instanceof SpaazaError && error.code === SpaazaErrorCode.resource_already_exists) {
    console.log("taken:", error.description);
  } else if (error instanceof ApiError) {
    console.log(error.status, error.request.method, error.request.url, error.attempts);
  } else {
    throw error;
  }
}
// #endregion
