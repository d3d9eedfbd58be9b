/** What the tests use of jsonld.js, which ships no types. */
declare module "jsonld" {
  const jsonld: {
    toRDF(document: unknown, options: { readonly format: "application/n-quads" }): Promise<string>;
  };
  export default jsonld;
}
