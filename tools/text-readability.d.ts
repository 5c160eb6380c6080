// What is used of text-readability, which comes without types.

declare module 'text-readability' {
  const readability: {
    fleschKincaidGrade(text: string): number;
    lexiconCount(text: string): number;
    sentenceCount(text: string): number;
    syllableCount(text: string): number;
  };
  export = readability;
}
