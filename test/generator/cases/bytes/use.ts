import type { addPhoto, NewPhoto, Photo } from "./client/index.js";

export const sent: NewPhoto = {
  image: new Blob(),
  thumbnail: null,
  encoded: "UE5H",
  caption: "Sea",
};
export const received = (photo: Photo): string => photo.image;
export type Body = Parameters<typeof addPhoto>[1];
// @ts-expect-error: a form carries the bytes themselves
export const text: NewPhoto = { image: "UE5H" };
