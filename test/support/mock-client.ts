import { mockClient as stubPrototype } from 'aws-sdk-client-mock';
import { afterAll } from 'vitest';

/**
 * Stubs an AWS client for the tests of one file or one `describe` block. The stub sits on the prototype of the SDK's
 * class, which the next file of this worker uses too, so it is removed at the end.
 */
export const mockClient: typeof stubPrototype = (client, options) => {
  const stub = stubPrototype(client, options);
  afterAll(() => stub.restore());
  return stub;
};
