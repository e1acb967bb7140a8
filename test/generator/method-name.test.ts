// Which name an operation's method gets from its operationId, by the operation alone.
import { describe, expect, test } from "vitest";
import { methodNameOf } from "../../generator/emit/names/method-name.js";

describe("a segment between dots is the group", () => {
  test.each([
    ["list", "drive.files.list", "files"],
    ["list", "files.list", "files"],
    ["create", "drive.files.permissions.create", "permissions"],
    ["permissionsCreate", "drive.files.permissions.create", "files"],
    ["copy", "files.archive.files.copy", "files"],
    ["list", "drive.Files.list", "fileS"],
    ["list", "shop.pull-requests.list", "Pull requests"],
    ["listAll", "drive.files.list_all", "files"],
    // The group is the last segment alone, or a part of one.
    ["driveFiles", "drive.files", "files"],
    ["driveFilesListAll", "drive.files-list.all", "files"],
    // A segment in several words is compared as a whole.
    ["driveMyFilesList", "drive.my-files.list", "files"],
  ])("%s", (want, id, group) => {
    expect(named(id, group)).toBe(want);
  });
});

describe("the first segments between other characters are the group", () => {
  test.each([
    ["listForOrg", "repos/list-for-org", "repos"],
    ["list", "repos_list", "repos"],
    ["list", "Repos list", "repos"],
    ["listForOrg", "repos/listForOrg", "REPOS"],
    ["listForOrg", "_repos__ListForOrg", "repos"],
    ["listAlerts", "code-scanning/list-alerts", "Code Scanning"],
    ["listAlerts", "code_scanning.list_alerts", "code-scanning"],
    ["v2List", "repos/v2/list", "repos"],
    ["list", "größe/list", "GRÖßE"],
    ["list", "gro\u0308ße/list", "größe"],
    ["list", "repos.v1.list", "Repos v1"],
    // Another group, or only a part of it.
    ["reposList", "repos/list", "orgs"],
    ["codeList", "code/list", "code scanning"],
    ["listRepos", "list-repos", "repos"],
    ["apiReposList", "api/repos/list", "repos"],
    // No singular and plural, and no words inside a segment.
    ["repoList", "repo/list", "repos"],
    ["reposList", "repos/list", "repo"],
    ["reposList", "reposList", "repos"],
    ["codeScanningList", "codeScanning/list", "code scanning"],
    ["codeScanningList", "code-scanning/list", "codeScanning"],
  ])("%s", (want, id, group) => {
    expect(named(id, group)).toBe(want);
  });
});

describe("the full name stays", () => {
  test.each([
    // Nothing is left of it.
    ["repos", "repos", "repos"],
    ["repos", "repos/", "repos"],
    ["driveFiles", "drive.files.🚀", "files"],
    // What is left begins with a digit, or with a word that needs what was before it.
    ["users2FaEnable", "users/2fa-enable", "users"],
    ...["by", "for", "from", "to", "of", "in", "with", "and", "at", "on", "id", "ids"].map(
      (word) => {
        return [`pets${word[0]?.toUpperCase()}${word.slice(1)}Owner`, `pets/${word}-owner`, "pets"];
      },
    ),
    ["petsBy", "pets.by", "pets"],
    ["petsByOwner", "pets/byOwner", "pets"],
    ["petsIdGet", "pets_ID_get", "pets"],
    // What is left means something to JavaScript.
    ["jobsThen", "jobs.then", "jobs"],
    ["jobsConstructor", "jobs/constructor", "jobs"],
    ["jobsToString", "jobs/to_string", "jobs"],
    ["jobsHasOwnProperty", "jobs/has-own-property", "jobs"],
  ])("%s", (want, id, group) => {
    expect(named(id, group)).toBe(want);
  });

  test.each([
    // The words are whole words.
    ["bypass", "pets/bypass"],
    ["format", "pets/format"],
    ["toggle", "pets/toggle"],
    ["identify", "pets/identify"],
    ["idle", "pets/idle"],
    ["index", "pets/index"],
    ["listBy", "pets/list-by"],
    // What the client itself has is taken at top level only, and a word of the language nowhere.
    ["request", "pets/request"],
    ["fetch", "pets/fetch"],
    ["transport", "pets/transport"],
    ["recursionLevel", "pets/recursion-level"],
    ["delete", "pets/delete"],
  ])("but not for %s", (want, id) => {
    expect(named(id, "pets")).toBe(want);
  });
});

describe("the end that frameworks write is cut first", () => {
  test.each([
    ["readItems", "read_items_items__get", "GET", "/items/", undefined],
    ["readItem", "read_item_items__item_id__get", "GET", "/items/{item_id}", "items"],
    ["list", "items_list_items_get", "GET", "/items", "Items"],
    ["root", "root__get", "GET", "/", undefined],
    ["readFile", "read_file_files__file_path__get", "GET", "/files/{file_path}", "files"],
    ["readMe", "read_me_users_me_get", "GET", "/users/me", "users"],
    ["addItem", "add_item_api_v1_items__post", "POST", "/api/v1/items/", "items"],
    ["readSize", "read_size_größe_get", "GET", "/größe", undefined],
    ["readDotted", "read_dotted_a_b_c_get", "GET", "/a.b-c", undefined],
    // Nothing is left after the group, so that only the end is gone.
    ["items", "items_items__get", "GET", "/items/", "items"],
    ["itemsById", "items_by_id_items__id__get", "GET", "/items/{id}", "items"],
    // Another path, another method, other capitals, or nothing before the end.
    ["readItemsItemsGet", "read_items_items__get", "GET", "/items", undefined],
    ["readItemsItemsGet", "read_items_items__get", "POST", "/items/", undefined],
    ["readItemsItemsGet", "read_items_items__GET", "GET", "/items/", undefined],
    ["readItemsItemsGet", "read_items_Items__get", "GET", "/items/", undefined],
    ["itemsGet", "_items__get", "GET", "/items/", undefined],
    ["itemsGet", "items__get", "GET", "/items/", undefined],
    // At top level the client's own members are taken.
    ["requestItemsPost", "request_items_post", "POST", "/items", undefined],
    ["fetchItemsGet", "fetch_items_get", "GET", "/items", undefined],
    ["request", "request_items_post", "POST", "/items", "items"],
    ["thenItemsPost", "then_items_post", "POST", "/items", "items"],
  ] as const)("%s from %s", (want, id, method, path, group) => {
    expect(methodNameOf({ id, method, path, group })).toBe(want);
  });
});

describe("without a group an id is spelled, and nothing more", () => {
  test.each([
    ["reposListForOrg", "repos/list-for-org", undefined],
    ["driveFilesList", "drive.files.list", undefined],
    ["", "🚀", undefined],
  ])("%s", (want, id, group) => {
    expect(named(id, group)).toBe(want);
  });
});

function named(id: string, group: string | undefined): string {
  return methodNameOf({ id, method: "GET", path: "/somewhere", group });
}
