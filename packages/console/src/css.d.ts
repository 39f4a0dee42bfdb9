/** Stylesheets come in as text: the build minifies them into a string, and `install-styles.ts` adopts them. */
declare module '*.css' {
  const text: string;
  export default text;
}
