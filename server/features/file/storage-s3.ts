import { openAsBlob } from 'node:fs';
import { AwsClient } from 'aws4fetch';
import { FileId } from '../../../shared/domain/file.ts';
import type { FilePlace } from '../../config.ts';
import { Refusal } from '../../errors.ts';
import type { FileStorage } from './storage.ts';

type S3 = Extract<FilePlace, { kind: 's3' }>;

interface ListedKeys {
  keys: string[];
  isAll: boolean;
}

/** A bucket of Amazon S3 or of what speaks its protocol, addressed by path. The content's own hash is signed with it. */
export function s3Storage({ bucket, region, accessKeyId, secretAccessKey }: S3): FileStorage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });

  async function ask(method: 'GET' | 'PUT' | 'DELETE', key: string, sha256: string, body?: Blob): Promise<Response> {
    const signed = await client.sign(`${bucket}${key}`, { method, headers: { 'x-amz-content-sha256': sha256 } });
    const { url, headers } = signed;
    // Not the signed request itself: a body would have to be in memory for it.
    const response = await fetch(url, { method, headers, ...(body ? { body } : {}), redirect: 'error' }).catch(() => {
      throw new Refusal('SERVICE_UNAVAILABLE', 'The file storage does not answer just now. Try again in a minute.');
    });
    if (response.ok || (method === 'DELETE' && response.status === 404)) return response;
    await response.body?.cancel();
    throw new Error(`The file storage answered ${response.status} to ${method}`);
  }

  /** Up to a thousand, in their order: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
  async function listKeys(prefix: string, after: string): Promise<ListedKeys> {
    const query = new URLSearchParams({ 'list-type': '2', prefix });
    if (after !== '') query.set('start-after', after);
    const answer = await ask('GET', `?${query.toString()}`, 'UNSIGNED-PAYLOAD');
    const listed = await answer.text();
    return {
      keys: [...listed.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key),
      isAll: !listed.includes('<IsTruncated>true</IsTruncated>'),
    };
  }

  return {
    kind: 's3',

    async write({ organizationId }, id, { path, sha256 }) {
      const response = await ask('PUT', `/${organizationId}/${id}`, sha256, await openAsBlob(path));
      await response.body?.cancel();
    },

    async *read({ organizationId }, id) {
      const { body } = await ask('GET', `/${organizationId}/${id}`, 'UNSIGNED-PAYLOAD');
      if (!body) throw new Error('The file storage answered without content');
      yield* body;
    },

    async *list({ organizationId }) {
      const prefix = `${organizationId}/`;
      let after: string | null = '';
      while (after !== null) {
        const page: ListedKeys = await listKeys(prefix, after);
        for (const key of page.keys) {
          const id = FileId.safeParse(key.slice(prefix.length));
          if (id.success) yield id.data;
        }
        after = page.isAll ? null : (page.keys.at(-1) ?? null);
      }
    },

    async remove({ organizationId }, id) {
      const response = await ask('DELETE', `/${organizationId}/${id}`, 'UNSIGNED-PAYLOAD');
      await response.body?.cancel();
    },
  };
}
