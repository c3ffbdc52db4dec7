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
  ])('with %s=%s says what to do', (name, value, sentence) => {
    const attempt = () => readConfig({ [name]: value });
    expect(attempt).toThrow(StartRefusal);
    expect(attempt).toThrow(sentence);
  });

  test('with several settings wrong names each, and repeats no value', () => {
    const wrong = { PORT: 'hunter2', WARDLINE_SECRET: 'hunter2' };
    expect(() => readConfig(wrong)).toThrow(/^(?!.*hunter2)PORT must be.*\n(?!.*hunter2)WARDLINE_SECRET is too weak/);
  });
});
