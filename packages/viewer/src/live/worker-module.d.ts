/** How Vite gives out a worker that travels inside the page's script. */
declare module "*.ts?worker&inline" {
  const AnalysisWorker: new () => Worker;
  export default AnalysisWorker;
}
