/** Hands a text to the browser as a file. */
export function downloadText(fileName: string, text: string): void {
  downloadBlob(fileName, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

/** Hands what the server answered with to the browser as a file, under the name that it came with. */
export async function downloadAnswer(response: Response, otherwise: string): Promise<void> {
  downloadBlob(nameIn(response.headers.get('content-disposition') ?? '') ?? otherwise, await response.blob());
}

/** The name with all its letters where there is one (RFC 8187), else the plain one. */
function nameIn(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded === undefined ? /filename="([^"]+)"/.exec(disposition)?.[1] : decodeURIComponent(encoded);
}

/** Hands any content to the browser as a file. */
export function downloadBlob(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
