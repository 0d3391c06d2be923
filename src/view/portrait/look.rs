//! What tells one customer from another in a drawing: decided by who they are, not by what a name suggests.

/// What tells one customer from another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Which skin, 0..6.
    pub skin: u8,
    /// Which hair colour, 0..6; age greys it.
    pub hair: u8,
    /// Which colour of eyes, 0..4.
    pub eyes: u8,
    /// Which cut.
    pub cut: Cut,
    /// How old they look.
    pub age: Age,
    /// Which shape of face, 0..4: oval, round, long, broad.
    pub shape: u8,
    /// What they wear.
    pub dress: Dress,
    /// Which colour their clothes have, 0..7.
    pub cloth: u8,
    /// Whether they wear glasses.
    pub glasses: bool,
    /// What makes their small movements their own.
    pub seed: u32,
}

/// Cuts of hair that anybody may wear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// Short, parted at the side.
    #[default]
    Short,
    /// Cropped close.
    Crop,
    /// To the chin.
    Chin,
    /// Over the shoulders.
    Long,
    /// Tied back.
    Tied,
    /// Curly.
    Curly,
    /// Thin on top.
    Thin,
}

/// How old somebody looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Age {
    /// In their twenties or so.
    Young,
    /// In the middle of life.
    #[default]
    Middle,
    /// Past sixty.
    Old,
}

/// Kinds of clothes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dress {
    /// A jumper with a round neck.
    #[default]
    Jumper,
    /// A shirt with a collar.
    Shirt,
    /// A jacket over something light.
    Jacket,
    /// A hooded top.
    Hood,
}

impl Look {
    /// The look of somebody with this name and life detail: the same person always looks the same,
    /// and every letter only stirs the dice.
    pub fn of(name: &str, detail: &str) -> Self {
        let stirred = name.bytes().chain([0]).chain(detail.bytes());
        let mut mixed = stirred.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut draw = |count: u64| {
            mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            u8::try_from((mixed >> 33) % count).unwrap_or_default()
        };
        let age = [Age::Young, Age::Middle, Age::Middle, Age::Old][usize::from(draw(4))];
        let cut = cut(age, draw(8));
        Self {
            skin: draw(6),
            hair: draw(6),
            eyes: draw(4),
            cut,
            age,
            shape: draw(4),
            dress: [Dress::Jumper, Dress::Shirt, Dress::Jacket, Dress::Hood][usize::from(draw(4))],
            cloth: draw(7),
            glasses: draw(5) == 0,
            seed: u32::from(draw(250)) * 250 + u32::from(draw(250)),
        }
    }
}

fn cut(age: Age, drawn: u8) -> Cut {
    match (age, drawn) {
        (_, 0 | 1) => Cut::Short,
        (_, 2) => Cut::Chin,
        (Age::Old, 3) => Cut::Thin,
        (_, 3) => Cut::Long,
        (_, 4) => Cut::Tied,
        (_, 5) => Cut::Curly,
        (Age::Young, _) => [Cut::Crop, Cut::Long][usize::from(drawn % 2)],
        (_, _) => [Cut::Thin, Cut::Crop][usize::from(drawn % 2)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_keeps_their_look_and_people_differ() {
        assert_eq!(Look::of("maya", "paints"), Look::of("maya", "paints"));
        let names = ["maya", "walter", "amina", "joe", "petra", "liu", "sam", "olga"];
        let looks = names.map(|name| Look::of(name, ""));
        for (index, one) in looks.iter().enumerate() {
            for other in &looks[..index] {
                let same = [
                    one.skin == other.skin,
                    one.hair == other.hair,
                    one.cut == other.cut,
                    one.age == other.age,
                    one.cloth == other.cloth,
                ];
                assert!(same.iter().filter(|same| !**same).count() >= 2, "{one:?} {other:?}");
            }
        }
    }
}
