/** Stylesheets come in as text: the build minifies them into a string, and `install-styles.ts` adopts them. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** The address of a script that runs beside the page; the build gives it a hashed name of its own. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
