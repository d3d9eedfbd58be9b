/** How a vertex shader hands its colour on: the thing's own, or its number where the pointer asks what is beneath it. */
export const HAND_ON_COLOUR: string = /* glsl */ `  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;`;
