// Style sheets of the panel inside a page are bundled as text: a closed root takes them in a <style>.
declare module '*.css' {
  const text: string;

  // biome-ignore lint/style/noDefaultExport: a text import has no other form
  export { text as default };
}
