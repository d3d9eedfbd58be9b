/** Verbs that introduce what somebody says. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    "say tell add ask reply answer state declare announce write explain note claim argue insist comment remark admit " +
    "acknowledge observe warn conclude continue recall report respond stress suggest tweet post joke quip shout whisper " +
    "cry exclaim promise confirm deny complain maintain testify caution concede emphasize emphasise recount predict"
  ).split(" "),
);
