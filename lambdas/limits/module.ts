import type { Module } from '../platform/module.ts';

/** Owns the table of all quotas, so that one function sees what another admitted. Items expire after their window. */
export const limits = {
  tables: { limits: { partition: 'id', timeToLive: 'expiresAt' } },
  functions: {},
} as const satisfies Module;
