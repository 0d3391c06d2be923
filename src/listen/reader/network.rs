//! The network itself, run on one core so that the same machine always hears the same and drawing never waits.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use rten::{FloatOperators as _, Model, ModelOptions, NodeId, RunOptions, ThreadPool, Value, ValueOrView};
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;

use super::ReaderError;
use super::pieces::Pieces;

/// A loaded network.
pub(super) struct Network {
    model: Model,
    inputs: [NodeId; 3],
    outputs: [NodeId; 2],
    /// Where it puts word pieces to find what a line is about, if it does.
    places: Option<PlaceNodes>,
    threads: Arc<ThreadPool>,
}

/// Inputs and outputs of the part that places word pieces.
struct PlaceNodes {
    /// The pieces, and whether they stand for a subject.
    inputs: [NodeId; 2],
    /// A direction for each, and how much it counts.
    outputs: [NodeId; 2],
}

impl fmt::Debug for Network {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Network").finish_non_exhaustive()
    }
}

/// A message and a reply in word pieces.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pair {
    /// Start, message, end, reply, end.
    pub(super) pieces: Vec<i32>,
    /// Where the reply begins.
    pub(super) start: usize,
}

/// What the network says of a pair.
pub(super) struct Output {
    /// One score an output.
    pub(super) scores: Vec<f32>,
    evidence: NdTensor<f32, 3>,
}

impl Pair {
    /// A short pair.
    pub(super) fn default_of(pieces: &Pieces) -> Self {
        pieces.pair(&pieces.of("hello"), &[pieces.of("hello")], super::LOOK).0
    }
}

impl Output {
    /// Pieces and outputs for which there is evidence.
    pub(super) fn evidence_shape(&self) -> [usize; 2] {
        [self.evidence.size(1), self.evidence.size(2)]
    }

    /// What a stretch of pieces adds to each score.
    pub(super) fn evidence(&self, place: Range<usize>) -> Vec<f32> {
        let of = |output: usize| place.clone().map(|piece| self.evidence[[0, piece, output]]).sum();
        (0..self.scores.len()).map(of).collect()
    }
}

impl Network {
    /// Loads a network: its weights in memory are widened, but for those of the part that places pieces.
    pub(super) fn load(bytes: Cow<'static, [u8]>) -> Result<Self, ReaderError> {
        let wrong = |error: &dyn fmt::Display| ReaderError::Network(error.to_string());
        let options = ModelOptions::with_all_ops();
        let loaded = match bytes {
            Cow::Borrowed(bytes) => options.load_static_slice(bytes),
            Cow::Owned(bytes) => options.load(bytes),
        };
        let model = loaded.map_err(|error| wrong(&error))?;
        let node = |name: &str| model.node_id(name).map_err(|error| wrong(&error));
        let inputs = [node("tokens")?, node("kinds")?, node("of_reply")?];
        let outputs = [node("scores")?, node("evidence")?];
        let places = PlaceNodes::of(&model);
        Ok(Self { inputs, outputs, places, threads: Arc::new(ThreadPool::with_num_threads(1)), model })
    }

    /// Runs it on one pair.
    pub(super) fn run(&self, pair: &Pair) -> Result<Output, ReaderError> {
        let (length, start) = (pair.pieces.len(), pair.start);
        let of_reply = |at: usize| at >= start && at + 1 < length;
        let tokens = NdTensor::from_fn([1, length], |[_, at]| pair.pieces[at]);
        let kinds = NdTensor::from_fn([1, length], |[_, at]| i32::from(at >= start));
        let replied = NdTensor::from_fn([1, length], |[_, at]| f32::from(u8::from(of_reply(at))));
        let inputs = vec![
            (self.inputs[0], tokens.view().into()),
            (self.inputs[1], kinds.view().into()),
            (self.inputs[2], replied.view().into()),
        ];
        let [scores, evidence] = self.outputs_of(inputs, self.outputs)?;
        Ok(Output { scores: shaped::<2>(scores)?.to_vec(), evidence: shaped(evidence)? })
    }

    /// Whether it places word pieces.
    pub(super) fn has_places(&self) -> bool {
        self.places.is_some()
    }

    /// Directions of the pieces of a text, one after the other, and how much each counts.
    pub(super) fn places(&self, pieces: &[i32], subject: bool) -> Result<(Vec<f32>, Vec<f32>), ReaderError> {
        let of_another_kind = || ReaderError::Network("it does not find what a line is about".into());
        let PlaceNodes { inputs, outputs } = self.places.as_ref().ok_or_else(of_another_kind)?;
        let words = NdTensor::from_fn([1, pieces.len()], |[_, at]| pieces[at]);
        let kinds = NdTensor::from_fn([1, pieces.len()], |_| i32::from(subject));
        let inputs = vec![(inputs[0], words.view().into()), (inputs[1], kinds.view().into())];
        let [places, weights] = self.outputs_of(inputs, *outputs)?;
        let (places, weights) = (shaped::<3>(places)?, shaped::<2>(weights)?);
        let is_whole = places.size(2) > 0 && places.shape()[..2] == [1, pieces.len()];
        if !is_whole || weights.shape() != [1, pieces.len()] {
            return Err(ReaderError::Network("it does not place every piece".into()));
        }
        Ok((places.to_vec(), weights.to_vec()))
    }

    /// The products of directions, each of a line's [line * width] with each of all subjects' [subjects, width]: [line * subjects].
    pub(super) fn products(
        &self,
        line: &[f32],
        subjects: &NdTensor<f32, 2>,
    ) -> Result<Vec<f32>, ReaderError> {
        let width = subjects.size(1).max(1);
        let line = NdTensor::from_data([line.len() / width, width], line.to_vec());
        let products = self.threads.run(|| line.matmul(subjects.transposed().as_dyn()));
        Ok(products.map_err(|error| ReaderError::Network(error.to_string()))?.to_vec())
    }

    fn outputs_of(
        &self,
        inputs: Vec<(NodeId, ValueOrView<'_>)>,
        outputs: [NodeId; 2],
    ) -> Result<[Option<Value>; 2], ReaderError> {
        let options = RunOptions::default().with_thread_pool(Some(self.threads.clone()));
        let run = self.model.run(inputs, &outputs, Some(options));
        let mut values = run.map_err(|error| ReaderError::Network(error.to_string()))?.into_iter();
        Ok([values.next(), values.next()])
    }
}

impl PlaceNodes {
    fn of(model: &Model) -> Option<Self> {
        let node = |name: &str| model.node_id(name).ok();
        let inputs = [node("words")?, node("answers")?];
        Some(Self { inputs, outputs: [node("places")?, node("weights")?] })
    }
}

fn shaped<const N: usize>(value: Option<Value>) -> Result<NdTensor<f32, N>, ReaderError> {
    let of_another_shape = || ReaderError::Network("an output has another shape".into());
    value.ok_or_else(of_another_shape)?.try_into().map_err(|_| of_another_shape())
}
