/** What is used of the package, which declares nothing. */
declare module 'libheif-js/wasm-bundle' {
  interface Shown {
    data: Uint8ClampedArray;
    width: number;
    height: number;
  }
  class HeifImage {
    get_width(): number;
    get_height(): number;
    display(into: Shown, then: (shown: Shown | null) => void): void;
    free(): void;
  }
  class HeifDecoder {
    decode(bytes: Uint8Array): HeifImage[];
  }
}
