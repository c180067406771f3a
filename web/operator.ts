/** Who operates this site (cơ quan chủ quản), as the deployment names itself. */
export type Operator = {
  readonly name: string;
  /** On English pages, where it is given. */
  readonly nameEn?: string | undefined;
  readonly address: string;
  readonly hotline: string;
};
