//! Paints egui straight into the window, with little work for each pixel: where there is no graphics card, a processor does it.
//!
//! Bevy paints what a camera sees into a picture of its own, and a shader copies that into the window, pixel by pixel; nothing is
//! seen here but egui, so the copy is saved. bevy_egui 0.42 turns colours from sRGB into light and back and looks at the sheet of
//! letters for every pixel of every shape; here a colour becomes light at a triangle's corners (`paint.wgsl`), and only letters
//! look at the sheet. Sheets and places on the screen are bevy_egui's; its triangles are taken before it uploads them.

use std::ops::Range;

use bevy::camera::ClearColor;
use bevy::ecs::schedule::{Schedule, ScheduleLabel};
use bevy::prelude::*;
use bevy::render::camera::CameraRenderGraph;
use bevy::render::render_phase::TrackedRenderPass;
use bevy::render::render_resource::{
    BufferUsages, CachedRenderPipelineId, IndexFormat, PipelineCache, RawBufferVec, RenderPassDescriptor,
    RenderPipeline, SpecializedRenderPipeline, TextureFormat,
};
use bevy::render::renderer::{RenderContext, RenderDevice, RenderQueue, ViewQuery};
use bevy::render::sync_world::MainEntity;
use bevy::render::view::{ExtractedView, ViewTarget};
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::shader::Shader;
use bevy_egui::egui::epaint::{ClippedPrimitive, Primitive, Vertex, WHITE_UV};
use bevy_egui::egui::{Rect, TextureId};
use bevy_egui::render::systems::{
    EguiTextureBindGroups, EguiTextureId, EguiTransforms, prepare_egui_render_target_data_system,
};
use bevy_egui::render::{EguiPipeline, EguiPipelineKey};
use bevy_egui::{EguiPixelsPerPoint, EguiPlugin, EguiRenderOutput};

/// What is done for a camera in each picture: [`paint`] and nothing else.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct Straight;

/// A camera for a window in which nothing is seen but egui.
pub(super) fn camera() -> impl Bundle {
    // Nothing here has edges for the camera to smooth.
    (Camera2d, Msaa::Off, CameraRenderGraph::new(Straight))
}

/// egui, with one sheet at a time: there is only that of letters.
pub(super) fn egui() -> EguiPlugin {
    EguiPlugin { bindless_mode_array_size: None }
}

pub(super) fn plugin(app: &mut App) {
    let shader = Shader::from_wgsl(include_str!("paint.wgsl"), "src/app/paint.wgsl");
    let shader = app.world_mut().resource_mut::<Assets<Shader>>().add(shader);
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    let take = take_triangles.in_set(RenderSystems::Prepare).before(prepare_egui_render_target_data_system);
    render
        .insert_resource(Picture::with(shader))
        .add_schedule(Schedule::new(Straight))
        .add_systems(Straight, paint)
        .add_systems(Render, (take, fit_to_the_window.in_set(RenderSystems::Queue)));
}

/// All triangles of a picture, and how to draw them.
#[derive(Resource)]
struct Picture {
    shader: Handle<Shader>,
    of: MainEntity,
    parts: Vec<Part>,
    corners: RawBufferVec<Vertex>,
    order: RawBufferVec<u32>,
    brushes: Option<Brushes>,
}

/// The two ways to draw a triangle in a window of this format.
#[derive(Clone, Copy)]
struct Brushes {
    format: TextureFormat,
    /// Of colour alone: nine tenths of a picture, for which no sheet has to be looked at.
    plain: CachedRenderPipelineId,
    /// With a sheet: letters.
    with_sheet: CachedRenderPipelineId,
}

/// Triangles inside one rectangle, all plain or all with one sheet.
struct Part {
    /// In pixels.
    inside: URect,
    /// None for plain ones.
    sheet: Option<TextureId>,
    order: Range<u32>,
    first_corner: i32,
}

impl Picture {
    fn with(shader: Handle<Shader>) -> Self {
        Self {
            shader,
            of: MainEntity::from(Entity::PLACEHOLDER),
            parts: Vec::new(),
            corners: RawBufferVec::new(BufferUsages::VERTEX),
            order: RawBufferVec::new(BufferUsages::INDEX),
            brushes: None,
        }
    }

    /// A sheet as bevy_egui knows it.
    fn known(&self, sheet: TextureId) -> EguiTextureId {
        match sheet {
            TextureId::Managed(id) => EguiTextureId::Managed(self.of, id),
            TextureId::User(id) => EguiTextureId::User(id),
        }
    }

    fn clear(&mut self) {
        self.parts.clear();
        self.corners.clear();
        self.order.clear();
    }

    fn add(&mut self, job: ClippedPrimitive, pixels_per_point: f32) {
        // No screen of ours brings a pipeline of its own.
        let Primitive::Mesh(mesh) = job.primitive else { return };
        let first_corner = i32::try_from(self.corners.len()).unwrap_or(i32::MAX);
        let inside = in_pixels(job.clip_rect, pixels_per_point);
        let is_plain = |corner: &u32| mesh.vertices[*corner as usize].uv == WHITE_UV;
        let (triangles, _) = mesh.indices.as_chunks::<3>();
        // In the order in which they lie upon each other.
        for alike in triangles.chunk_by(|one, next| one.iter().all(is_plain) == next.iter().all(is_plain)) {
            let sheet = (!alike[0].iter().all(is_plain)).then_some(mesh.texture_id);
            let first = self.order.len();
            self.order.extend(alike.iter().flatten().copied());
            let order = count(first)..count(self.order.len());
            self.parts.push(Part { inside, sheet, order, first_corner });
        }
        self.corners.extend(mesh.vertices);
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn in_pixels(rect: Rect, pixels_per_point: f32) -> URect {
    let whole = |x: f32, y: f32| (Vec2::new(x, y) * pixels_per_point).round().as_uvec2();
    URect { min: whole(rect.min.x, rect.min.y), max: whole(rect.max.x, rect.max.y) }
}

fn take_triangles(
    mut outputs: Query<'_, '_, (&ExtractedView, &EguiPixelsPerPoint, &mut EguiRenderOutput)>,
    mut picture: ResMut<'_, Picture>,
    device: Res<'_, RenderDevice>,
    queue: Res<'_, RenderQueue>,
) {
    let picture = &mut *picture;
    picture.clear();
    for (view, scale, mut output) in &mut outputs {
        picture.of = view.retained_view_entity.main_entity;
        for job in std::mem::take(&mut output.paint_jobs) {
            picture.add(job, scale.pixels_per_point);
        }
    }
    picture.corners.write_buffer(&device, &queue);
    picture.order.write_buffer(&device, &queue);
}

fn fit_to_the_window(
    targets: Query<'_, '_, &ViewTarget>,
    mut picture: ResMut<'_, Picture>,
    cache: Res<'_, PipelineCache>,
    egui: Res<'_, EguiPipeline>,
) {
    let Some(format) = targets.iter().find_map(ViewTarget::out_texture_view_format) else { return };
    if picture.brushes.is_some_and(|brushes| brushes.format == format) {
        return;
    }
    let brush = |entry: &'static str, sheets: usize| {
        let mut brush = egui.specialize(EguiPipelineKey { target_format: format });
        brush.layout.truncate(1 + sheets);
        brush.vertex.shader = picture.shader.clone();
        if let Some(pixels) = &mut brush.fragment {
            (pixels.shader, pixels.entry_point) = (picture.shader.clone(), Some(entry.into()));
        }
        cache.queue_render_pipeline(brush)
    };
    let (plain, with_sheet) = (brush("fs_plain", 0), brush("fs_letters", 1));
    picture.brushes = Some(Brushes { format, plain, with_sheet });
}

fn paint(
    view: ViewQuery<'_, '_, &ViewTarget>,
    picture: Res<'_, Picture>,
    cache: Res<'_, PipelineCache>,
    sheets: Res<'_, EguiTextureBindGroups>,
    transforms: Res<'_, EguiTransforms>,
    ground: Res<'_, ClearColor>,
    mut ctx: RenderContext<'_, '_>,
) {
    let target = view.into_inner();
    let Some(window) = target.out_texture_color_attachment(Some(ground.0.into())) else { return };
    let mut pass = ctx.begin_tracked_render_pass(RenderPassDescriptor {
        label: Some("egui straight into the window"),
        color_attachments: &[Some(window)],
        ..default()
    });
    let Some(Brushes { plain, with_sheet, .. }) = picture.brushes else { return };
    let brushes = cache.get_render_pipeline(plain).zip(cache.get_render_pipeline(with_sheet));
    let place = transforms.bind_group.as_ref().zip(transforms.offsets.get(&picture.of));
    let (Some(brushes), Some(((_, places), place))) = (brushes, place) else { return };
    pass.set_bind_group(0, places, &[*place]);
    let size = target.main_texture().size();
    draw(&mut pass, &picture, brushes, &sheets, URect::new(0, 0, size.width, size.height));
}

fn draw<'w>(
    pass: &mut TrackedRenderPass<'w>,
    picture: &'w Picture,
    (plain, with_sheet): (&'w RenderPipeline, &'w RenderPipeline),
    sheets: &'w EguiTextureBindGroups,
    whole: URect,
) {
    let (Some(corners), Some(order)) = (picture.corners.buffer(), picture.order.buffer()) else { return };
    pass.set_vertex_buffer(0, corners.slice(..));
    pass.set_index_buffer(order.slice(..), IndexFormat::Uint32);
    for part in &picture.parts {
        let inside = part.inside.intersect(whole);
        if inside.is_empty() {
            continue;
        }
        if let Some(sheet) = part.sheet {
            let Some((sheet, _)) = sheets.get(&picture.known(sheet)) else { continue };
            pass.set_bind_group(1, sheet, &[]);
        }
        pass.set_render_pipeline(if part.sheet.is_some() { with_sheet } else { plain });
        pass.set_scissor_rect(inside.min.x, inside.min.y, inside.width(), inside.height());
        pass.draw_indexed(part.order.clone(), part.first_corner, 0..1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::{Color32, Mesh, Pos2, pos2};

    /// A triangle whose corners look at this place of the sheet.
    fn triangle(mesh: &mut Mesh, uv: Pos2) {
        let first = count(mesh.vertices.len());
        mesh.vertices.extend([Vertex { pos: Pos2::ZERO, uv, color: Color32::WHITE }; 3]);
        mesh.indices.extend([first, first + 1, first + 2]);
    }

    #[test]
    fn letters_and_plain_triangles_are_parted_and_keep_their_order() {
        let (mut mesh, letter) = (Mesh::default(), pos2(0.5, 0.5));
        for uv in [WHITE_UV, WHITE_UV, letter, WHITE_UV] {
            triangle(&mut mesh, uv);
        }
        let mut picture = Picture::with(Handle::default());
        let job = ClippedPrimitive { clip_rect: Rect::EVERYTHING, primitive: Primitive::Mesh(mesh) };
        picture.add(job, 1.0);
        let parts: Vec<_> =
            picture.parts.iter().map(|part| (part.sheet.is_some(), part.order.clone())).collect();
        assert_eq!(parts, [(false, 0..6), (true, 6..9), (false, 9..12)]);
        assert_eq!(*picture.order.values(), (0..12).collect::<Vec<u32>>());
    }
}
