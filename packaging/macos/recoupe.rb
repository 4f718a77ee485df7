# NOT RUN HERE. The address and the checksum are those of the archive that was notarised and published.
cask "recoupe" do
  version "0.1.0"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  url "https://example.org/Recoupe-#{version}.zip"
  name "Recoupe"
  desc "Check the figures of news articles before they are printed"
  homepage "https://example.org/"
  depends_on macos: ">= :ventura"
  app "Recoupe.app"
  zap trash: "~/Library/Preferences/org.recoupe.Recoupe.plist"
end
