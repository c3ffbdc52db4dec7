import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { StartRefusal } from './database/errors.ts';

describe('the configuration', () => {
  test('needs nothing said', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4870,
      origin: 'http://localhost:4870',
      dataFolder: expect.stringMatching(/\/data$/),
      databaseUrl: undefined,
      secret: null,
      smtpUrl: null,
    });
  });

  test('takes an empty setting for one that was not given', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', WARDLINE_SECRET: '' })).toMatchObject({
      port: 4870,
      databaseUrl: undefined,
      secret: null,
    });
  });

  test('takes proxies one by one and by range', () => {
    expect(readConfig({ WARDLINE_TRUSTED_PROXIES: '10.0.0.5, 10.0.1.0/24,fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.5',
      '10.0.1.0/24',
      'fd00::/8',
    ]);
  });

  test('keeps the origin without its slash', () => {
    expect(readConfig({ WARDLINE_ORIGIN: 'https://wardline.riverside.example/' }).origin).toBe(
      'https://wardline.riverside.example',
    );
  });

  test.each([
    ['PORT', 'eighty', 'PORT must be a number'],
    ['PORT', '70000', 'PORT must be a number'],
    ['WARDLINE_ORIGIN', 'wardline.example', 'WARDLINE_ORIGIN must be where browsers find the server'],
    ['WARDLINE_ORIGIN', 'https://wardline.example/console', 'without a path'],
    ['WARDLINE_ORIGIN', 'https://me:pw@wardline.example', 'WARDLINE_ORIGIN'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of'],
    ['WARDLINE_SECRET', 'changeme', 'WARDLINE_SECRET is too weak. Use at least 32 random characters'],
    ['WARDLINE_SECRET', 'a'.repeat(64), 'WARDLINE_SECRET is too weak'],
    ['SMTP_URL', 'mail.riverside.example', 'SMTP_URL must be an address'],
    ['SMTP_URL', 'smtp://user:pass/word@mail.riverside.example', '/ as %2F inside the password'],
    ['MAIL_FROM', 'Wardline', 'MAIL_FROM must be an address'],
    ['WARDLINE_TRUSTED_PROXIES', 'proxy.riverside.example', 'WARDLINE_TRUSTED_PROXIES must be addresses'],
    ['WARDLINE_TRUSTED_PROXIES', '10.0.0.0/99', 'WARDLINE_TRUSTED_PROXIES must be addresses'],
    ['WARDLINE_FILES', 's3://riverside-wardline', 'WARDLINE_FILES must be “database”, a folder such as ./files'],
    ['WARDLINE_FILES', 'https://', 'WARDLINE_FILES must be'],
    ['WARDLINE_FILES', 'https://s3.example/bucket', 'together with WARDLINE_FILES_KEY and WARDLINE_FILES_SECRET'],
    ['WARDLINE_FILES', 'https://key:secret@s3.example/bucket', 'WARDLINE_FILES must be'],
    ['WARDLINE_FILES', 'https://s3.example', 'WARDLINE_FILES must be'],
  ])('with %s=%s says what to do', (name, value, sentence) => {
    const attempt = () => readConfig({ [name]: value });
    expect(attempt).toThrow(StartRefusal);
    expect(attempt).toThrow(sentence);
  });

  test('says where files lie: in the database, a folder or a bucket', () => {
    expect(readConfig({}).files).toEqual({ kind: 'database' });
    expect(readConfig({ WARDLINE_FILES: 'database' }).files).toEqual({ kind: 'database' });
    expect(readConfig({ WARDLINE_FILES: '/srv/files' }).files).toEqual({ kind: 'folder', folder: '/srv/files' });
    const bucket = {
      WARDLINE_FILES: 'https://s3.example/bucket/',
      WARDLINE_FILES_KEY: 'k',
      WARDLINE_FILES_SECRET: 's',
    };
    expect(readConfig(bucket).files).toEqual({
      kind: 's3',
      bucket: 'https://s3.example/bucket',
      region: 'us-east-1',
      accessKeyId: 'k',
      secretAccessKey: 's',
    });
    expect(() => readConfig({ ...bucket, WARDLINE_FILES_SECRET: '' })).toThrow(StartRefusal);
  });

  test.each([
    'https://key:secret@s3.example/bucket',
    'https://s3.example/',
    'https://s3.example/bucket?x=1',
    'ftp://s3.example/bucket',
  ])('takes %s for no bucket, key or not', (place) => {
    const settings = { WARDLINE_FILES: place, WARDLINE_FILES_KEY: 'k', WARDLINE_FILES_SECRET: 's' };
    expect(() => readConfig(settings)).toThrow('WARDLINE_FILES must be');
  });

  test('with several settings wrong names each, and repeats no value', () => {
    const wrong = { PORT: 'hunter2', WARDLINE_SECRET: 'hunter2' };
    expect(() => readConfig(wrong)).toThrow(/^(?!.*hunter2)PORT must be.*\n(?!.*hunter2)WARDLINE_SECRET is too weak/);
  });
});
