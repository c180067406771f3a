const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The shard of a text, `00` to `15` of 16, evenly spread and the same for ever (FNV-1a). Reckoned in 32-bit integers:
 * a plain sum of products outgrows what a double holds, loses its last bits, and puts everything into one shard.
 */
export function shardOf(text: string, shards: number): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return shardName((hash >>> 0) % shards);
}

export const shardNames = (shards: number): readonly string[] =>
  Array.from({ length: shards }, (_, shard) => shardName(shard));

const shardName = (shard: number) => `${shard}`.padStart(2, '0');
