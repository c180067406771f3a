/** Decrypts a wrapped content key (RSA-OAEP with SHA-256) with a private key that never leaves its keeper. */
export type Unwrap = (wrapped: Uint8Array) => Promise<Uint8Array>;
