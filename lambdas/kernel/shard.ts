const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The shard of a text (`00` to `15` of 16): evenly distributed and stable, because stored keys depend on it (FNV-1a).
 * Calculated with 32-bit integers: a plain sum of products exceeds the precision of a double, loses its low bits, and
 * puts every text into the same shard.
 */
export function shardOf(text: string, shards: number): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return shardName((hash >>> 0) % shards);
}

export const shardNames = (shards: number): readonly string[] =>
  Array.from({ length: shards }, (_, shard) => shardName(shard));

const shardName = (shard: number) => `${shard}`.padStart(2, '0');
