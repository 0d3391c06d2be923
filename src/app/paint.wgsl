// Draws egui's triangles with little work for each pixel. Bindings and corners are those of bevy_egui 0.42.
//
// A colour becomes light at the corners of a triangle, not at each of its pixels. Within one colour that is the same; at a soft
// edge, where a colour fades into nothing, it fades as light does, which is how the target mixes it. The sheet of letters is
// white under a cover, and comes as light already: what it lets through is a product.

struct Transform {
    scale: vec2<f32>,
    translation: vec2<f32>,
}

struct Corner {
    @location(0) position: vec2<f32>,
    @location(1) on_sheet: vec2<f32>,
    @location(2) colour: vec4<f32>,
}

struct Pixel {
    @builtin(position) position: vec4<f32>,
    @location(0) light: vec4<f32>,
    @location(1) on_sheet: vec2<f32>,
}

@group(0) @binding(0) var<uniform> transform: Transform;

@group(1) @binding(0) var sheet: texture_2d<f32>;
@group(1) @binding(1) var sheet_sampler: sampler;

// IEC 61966-2-1 (sRGB), 0..=1 both.
fn light_of(colour: vec3<f32>) -> vec3<f32> {
    let dark = colour / 12.92;
    let bright = pow((colour + 0.055) / 1.055, vec3<f32>(2.4));
    return select(bright, dark, colour < vec3<f32>(0.04045));
}

@vertex
fn vs_main(corner: Corner) -> Pixel {
    let position = vec4<f32>(corner.position * transform.scale + transform.translation, 0.0, 1.0);
    return Pixel(position, vec4<f32>(light_of(corner.colour.rgb), corner.colour.a), corner.on_sheet);
}

// A letter: its colour where the sheet lets it through.
@fragment
fn fs_letters(pixel: Pixel) -> @location(0) vec4<f32> {
    return pixel.light * textureSampleLevel(sheet, sheet_sampler, pixel.on_sheet, 0.0);
}

// Colour alone: what egui takes from the white corner of the sheet.
@fragment
fn fs_plain(pixel: Pixel) -> @location(0) vec4<f32> {
    return pixel.light;
}
