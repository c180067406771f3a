/** `Value` with every field, array and tuple in it read-only, member by member where it is a union. Bytes stay as they are. */
export type DeepReadonly<Value> = Value extends Uint8Array
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;
