import { expect, test } from "vitest";
import { folderOf } from "../../generator/docs/described.js";

test.each([
  ["spaaza", "spaaza"],
  ["v1.2-beta_3", "v1.2-beta_3"],
  ["../../home", "_2e._2f.._2fhome"],
  ["..", "_2e."],
  [".git", "_2egit"],
  ["C:\\temp", "C_3a_5ctemp"],
  ["assets", "assets_"],
  ["con", "con_"],
])("the pages of an API called %j are in a folder of the site, %j", (name, folder) => {
  expect(folderOf(name)).toBe(folder);
});
