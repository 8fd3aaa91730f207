// Files that come from the server as base64 and go there so.

/** Hands a file to the reader, who opens it or keeps it; nothing of it is in an address. */
export const handFile = ({ name, type, base64 }: HandedFile): void => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEPS_MS);
};

export type HandedFile = { readonly name: string; readonly type: string; readonly base64: string };

/** Long enough for a slow disk. */
const KEEPS_MS = 60_000;

/** A file's bytes as base64. */
export const readBase64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  }
  return btoa(parts.join(''));
};

/** As many arguments as every engine takes. */
const CHUNK = 8192;
