"""What every rumus stands on, and what several of them share."""
