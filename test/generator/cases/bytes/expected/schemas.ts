// Generated from openapi.yaml. Do not edit.

export interface NewPhoto {
  image: Blob;
  thumbnail?: Blob | null;
  encoded?: string;
  caption?: string;
  tags?: AttachmentRequest[];
}

export interface Photo {
  image: string;
  attachment?: Attachment;
}

/** As it is sent. */
export interface PhotoRequest {
  image: string;
  attachment?: AttachmentRequest;
}

export type Attachment = string;

/** As it is sent. */
export type AttachmentRequest = Blob | string;
