import type { JSX } from "preact";
import type { Progress } from "./analyst.ts";
import type { Session } from "./session.ts";

const STEPS: Readonly<Record<Progress["step"], string>> = {
  loading: "Bringing the model",
  starting: "Starting the model",
  reading: "Reading",
};

/** How the work goes, with a way to stop it; or what went wrong. */
export function Work({ session }: { readonly session: Session }): JSX.Element {
  const progress = session.progress.value;
  const trouble = session.trouble.value;
  return (
    <div class="work" aria-live="polite">
      {progress && (
        <p>
          <label for="progress">{STEPS[progress.step]}…</label>
          <progress id="progress" {...(progress.step !== "starting" && { value: progress.share })} max={1} />
          <button type="button" class="link" onClick={session.cancel}>
            Stop
          </button>
        </p>
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
