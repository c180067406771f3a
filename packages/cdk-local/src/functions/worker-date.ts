/**
 * Puts the worker on the local clock: `new Date()` and `Date.now()` answer it. Code under test is handed no other
 * clock, as it would be on AWS.
 */
export function installLocalDate(offset: SharedArrayBuffer): void {
  const RealDate = Date;
  const cell = new BigInt64Array(offset);
  const now = () => RealDate.now() + Number(Atomics.load(cell, 0));

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver) => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
}
