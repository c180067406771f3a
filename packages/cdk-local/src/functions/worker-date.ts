/**
 * Sets the worker to the local clock: `new Date()` and `Date.now()` return it. The code of a function needs no other
 * clock, as on AWS.
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
