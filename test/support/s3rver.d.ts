/** s3rver 3.7 brings no types: what the tests use of it. */
declare module 's3rver' {
  export default class S3rver {
    constructor(options: {
      /** 0 for a free one. */
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
  }
}
