/** A queue that others read. A message is durable once `send` returns; it may arrive more than once. */
export interface Queue {
  send(message: unknown): Promise<void>;
}
