/** The large files of the site; `site/site-files.ts` makes this module. */
declare module "virtual:site-files" {
  const files: import("./download.ts").SiteFiles;
  export default files;
}

/** The sample articles; `site/site-samples.ts` makes this module. */
declare module "virtual:site-samples" {
  const texts: readonly string[];
  export default texts;
}
