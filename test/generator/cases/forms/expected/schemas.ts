// Generated from openapi.yaml. Do not edit.

export interface Upload {
  photo: Blob;
  raw?: Blob;
  thumbnails?: Blob[];
  encoded?: string;
  caption?: string | null;
  place?: {
    x?: number;
  };
}
